import Settings

extension SettingsFile {
  /// The user's own file; what is wrong with it is said on standard error.
  static func ofUser() -> SettingsFile {
    let file = SettingsFile(path: LibraryPlace.ofProcess.settings)
    for problem in file.problems { ErrorSentence.write(problem + ".") }
    return file
  }
}
