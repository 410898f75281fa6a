import Foundation
import NewsFetching

/// The text of a PDF, by `pdftotext` (https://poppler.freedesktop.org) where it is installed.
struct PortableDocument: Sendable {
  private static let seconds = 20.0
  private static let greatestText = 8 << 20

  let environment: [String: String]

  /// The text, which is never blank.
  ///
  /// - Throws: Why there is none, as a reason for the page.
  func text(of bytes: [UInt8]) async throws(PageFailure.Reason) -> [UInt8] {
    let program = PipedProgram(
      ["pdftotext", "-enc", "UTF-8", "-nopgbrk", "-", "-"], seconds: Self.seconds,
      greatestSize: Self.greatestText, environment: environment)
    let text: [UInt8]
    do {
      text = try await program.output(of: bytes)
    } catch {
      switch error {
      case .missing: throw .portableDocumentNeedsProgram
      case .cannotStart(let words): throw .portableDocumentUnreadable(words)
      case .failed(let code, _): throw .portableDocumentUnreadable("pdftotext ends with \(code)")
      case .timeout(let seconds):
        throw .portableDocumentUnreadable("it takes longer than \(Int(seconds)) seconds")
      case .tooLarge(let limit):
        throw .portableDocumentUnreadable("its text is larger than \(limit >> 20) MB")
      case .cancelled: throw .portableDocumentUnreadable("it was given up")
      }
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw .portableDocumentUnreadable("it has no text, only pictures")
    }
    return text
  }
}
