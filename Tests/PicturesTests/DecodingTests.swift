import Foundation
import HostileServer
import Terminal
import Testing

@testable import Pictures

@Suite("Pictures become cells")
struct DecodingTests {
  private static let room = Size(width: 40, height: 20)

  @Test("a flag of two colours fills the cells that its proportions allow")
  func flag() throws {
    let cells = try PictureDecoding.cells(
      of: Array(SamplePicture.flag(width: 160, height: 80)), in: Self.room)
    #expect(cells.size == Size(width: 40, height: 10))
    // Entries 196 and 21 of the palette are pure red and pure blue.
    for line in 0..<10 {
      let color = Color.palette(line < 5 ? 196 : 21)
      #expect(cells[line: line].allSatisfy { Self.color(of: $0) == color })
    }
  }

  @Test("where two colours meet inside of a cell, it is a half block")
  func halves() throws {
    let bytes = SamplePicture.png(width: 64, height: 64) { x, _ in
      x % 16 < 8 ? (255, 255, 255) : (0, 0, 0)
    }
    let cells = try PictureDecoding.cells(of: Array(bytes), in: Size(width: 4, height: 2))
    #expect(cells.cells.allSatisfy { $0.shape == .leftHalf || $0.shape == .rightHalf })
  }

  @Test("what is no picture, broken, huge or tiny says so")
  func failures() {
    func failure(_ bytes: some Sequence<UInt8>, in room: Size = Self.room) -> PictureFailure? {
      do throws(PictureFailure) {
        _ = try PictureDecoding.cells(of: Array(bytes), in: room)
        return nil
      } catch {
        return error
      }
    }
    let flag = SamplePicture.flag(width: 100, height: 100)
    #expect(failure([]) == .unknownKind)
    #expect(failure("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8) == .unknownKind)
    #expect(failure(flag.prefix(200)) == .broken)
    #expect(failure(flag.prefix(8)) == .broken)
    #expect(failure("GIF89a".utf8) == .broken)
    #expect(failure([0xFF, 0xD8, 0xFF, 0xE0]) == .broken)
    let large = SamplePicture.png(width: 1, height: 1, declaring: (30_000, 30_000)) { _, _ in
      (0, 0, 0)
    }
    #expect(failure(large) == .tooManyPixels)
    #expect(failure(SamplePicture.flag(width: 1, height: 1)) == .tooSmall)
    #expect(failure(SamplePicture.flag(width: 400, height: 4)) == .tooSmall)
    #expect(failure(flag, in: Size(width: 0, height: 5)) == .tooManyPixels)
    #expect(failure(flag, in: Size(width: .max, height: .max)) == .tooManyPixels)
  }

  @Test("a picture keeps its proportions and its room, and is hardly enlarged")
  func shapes() {
    func size(_ width: Int, _ height: Int) -> Size {
      PictureShape.size(of: Size(width: width, height: height), in: Size(width: 72, height: 24))
    }
    #expect(size(1_200, 600) == Size(width: 72, height: 18))
    #expect(size(600, 1_200) == Size(width: 24, height: 24))
    #expect(size(40, 40) == Size(width: 10, height: 5))
    #expect(size(4_000, 20) == Size(width: 72, height: 1))
    #expect(size(20, 4_000) == Size(width: 1, height: 24))
    #expect(size(0, 0) == Size(width: 1, height: 1))
  }

  private static func color(of cell: PictureCells.Cell) -> Color {
    cell.shape == .full ? cell.foreground : cell.background
  }
}
