import Foundation
import HostileServer
import Terminal
import Testing

@testable import Pictures

@Suite("The program that decodes")
struct ReplyTests {
  private static let room = Size(width: 8, height: 4)

  private static func sample() throws -> PictureCells {
    var cells = [PictureCells.Cell](
      repeating: PictureCells.Cell(.leftHalf, foreground: .palette(9), background: .terminal),
      count: 6)
    cells[2] = PictureCells.Cell(.blank, foreground: .terminal, background: .palette(255))
    return try #require(PictureCells(size: Size(width: 3, height: 2), cells: cells))
  }

  @Test("cells come through its reply as they are, and so does what went wrong")
  func replies() throws {
    let cells = try Self.sample()
    let reply = PictureReply.bytes(of: .success(cells))
    #expect(try PictureReply.cells(of: reply, in: Self.room) == cells)
    let failures: [PictureFailure] = [
      .unknownKind, .broken, .tooManyPixels, .tooSmall, .libraryMissing("libchafa.so.0"),
    ]
    for failure in failures {
      let reply = PictureReply.bytes(of: .failure(failure))
      #expect(throws: failure) { try PictureReply.cells(of: reply, in: Self.room) }
    }
  }

  @Test("a reply is believed in nothing")
  func nonsense() throws {
    let reply = PictureReply.bytes(of: .success(try Self.sample()))
    func isRefused(_ bytes: [UInt8], in room: Size = Self.room) -> Bool {
      (try? PictureReply.cells(of: bytes, in: room)) == nil
    }
    #expect(isRefused(reply, in: Size(width: 2, height: 4)))
    #expect(isRefused(reply, in: Size(width: 8, height: 1)))
    #expect(isRefused([]) && isRefused([0]) && isRefused([0, 0, 0, 0, 0]) && isRefused([77]))
    #expect(isRefused(reply + [0]) && isRefused(reply.dropLast()))
    #expect(isRefused([0, 0xFF, 0xFF, 0xFF, 0xFF]))
    var shapeless = reply
    shapeless[5] = 200
    #expect(isRefused(shapeless))
  }

  @Test("one that crashes, fails, talks without an end or is not there only costs the picture")
  func children() async {
    let picture = Array(SamplePicture.flag(width: 64, height: 64))
    func failure(_ script: String, of bytes: [UInt8] = picture) async -> PictureFailure? {
      do throws(PictureFailure) {
        _ = try await PictureChild(["sh", "-c", script]).cells(of: bytes, in: Self.room)
        return nil
      } catch {
        return error
      }
    }
    #expect(await failure("cat > /dev/null; kill -SEGV $$") == .decoderFailed)
    #expect(await failure("exit 1") == .decoderFailed)
    #expect(await failure("cat > /dev/null; echo nonsense") == .decoderFailed)
    #expect(await failure("yes") == .decoderFailed)
    #expect(await failure("printf '\\002'") == .broken)
    #expect(await failure("printf '\\000'", of: Array("<html>".utf8)) == .unknownKind)
    #expect(
      await {
        do throws(PictureFailure) {
          _ = try await PictureChild(["/no/such/program"]).cells(of: picture, in: Self.room)
          return nil
        } catch {
          return error
        }
      }() == PictureFailure.decoderFailed)
  }
}
