import NewsLibrary
import Pictures

extension PictureLoader {
  /// The pictures of this process, which decodes them in another one of the same program.
  ///
  /// - Parameter isKeeping: Whether they are kept on the disk: a reader of files that were named writes
  ///   nothing anywhere.
  static func ofProcess(through pages: PageFetcher, isKeeping: Bool) -> PictureLoader {
    PictureLoader(
      web: pages.web,
      cache: isKeeping ? PictureCache(folder: LibraryPlace.ofProcess.pictures) : nil,
      decoder: PictureChild(["/proc/self/exe", "picture-cells"]))
  }
}
