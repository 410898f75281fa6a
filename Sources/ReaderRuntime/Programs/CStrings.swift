import Foundation

/// A NULL-terminated vector of C strings, as `posix_spawn` wants its arguments.
struct CStrings {
  private let pointers: [UnsafeMutablePointer<CChar>?]

  /// Copies the strings; `free` gives the copies back.
  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  func withVector<Result>(
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result?
  ) -> Result? {
    pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return body(base)
    }
  }

  func free() {
    for pointer in pointers { Foundation.free(pointer) }
  }
}
