import ArgumentParser
import Pictures
import Terminal

/// `gazette picture-cells`: what the reader starts to decode a picture apart from itself.
struct PictureCellsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture-cells",
    abstract: "Turn the picture on standard input into cells; the reader's own.",
    discussion: """
      Example:
        gazette picture-cells 72 20 < photo.jpeg | od -t x1
      """,
    shouldDisplay: false
  )

  @Argument(help: "Columns that the picture may fill.")
  var columns: Int

  @Argument(help: "Lines that it may fill.")
  var lines: Int

  func run() throws {
    PictureProgram.run(in: Size(width: columns, height: lines))
  }
}
