import Settings
import Testing

@Suite("The settings file")
struct SettingsTests {
  @Test("every setting is read")
  func everything() {
    let file = SettingsFile(
      """
      theme = "light"
      mouse = false
      pictures = false
      mute = ["title:sponsored", "lang:xx"]

      [refresh]
      minutes = 5
      notify = true

      [archive]
      use = "always"
      query = "http://localhost:8000/has?url={url}"

      [programs]
      "audio/*" = ["mpv", "--no-video"]
      "image/*" = "feh"

      [keys]
      x = ["toggle-star", "next-unread"]

      [[on-new]]
      search = "title:sponsored"
      read = true

      [[on-new]]
      search = "tag:work"
      run = ["notify-send", "news"]
      tag = "later"
      star = true
      """, path: "config.toml")
    #expect(file.problems.isEmpty)
    let settings = file.settings
    #expect(settings.theme == "light")
    #expect(!settings.takesMouse && !settings.showsPictures && settings.notifies)
    #expect(settings.refreshMinutes == 5)
    #expect(settings.archiveUse == .always)
    #expect(settings.archiveQuery == "http://localhost:8000/has?url={url}")
    #expect(settings.programs.map(\.arguments) == [["mpv", "--no-video"], ["feh"]])
    #expect(settings.macros.map(\.commands) == [["toggle-star", "next-unread"]])
    #expect(settings.mutes == ["title:sponsored", "lang:xx"])
    #expect(settings.rules.map(\.search) == ["title:sponsored", "tag:work"])
    #expect(settings.rules[0].marksRead && !settings.rules[0].stars)
    #expect(settings.rules[1].run == ["notify-send", "news"])
    #expect(settings.rules[1].tags == ["later"])
  }

  @Test("what is wrong is named, and the rest counts")
  func mistakes() {
    let file = SettingsFile(
      """
      theme = "pink"
      moose = true
      mouse = false
      [refresh]
      minutes = -1
      [[on-new]]
      read = true
      [[on-new]]
      search = "ferry"
      """, path: "c.toml")
    #expect(!file.settings.takesMouse)
    #expect(file.settings.refreshMinutes == Settings().refreshMinutes)
    #expect(file.settings.rules.isEmpty)
    #expect(
      file.problems == [
        "c.toml: theme has to be dark or light",
        "c.toml: refresh.minutes has to be a number from 0 to 10080",
        "c.toml: on-new[1].search says which articles: search = \"title:sponsored\"",
        "c.toml: on-new[2].run, tag, star or read says what is done with “ferry”",
        "c.toml: nothing is called “moose”: archive, keys, mouse, mute, on-new, pictures, programs, "
          + "refresh, theme",
      ])
  }

  @Test("one bad mute is named, and the others count")
  func mutes() {
    let file = SettingsFile("mute = [\"title:a\", 3, \"\", \"title:b\"]", path: "c.toml")
    #expect(file.settings.mutes == ["title:a", "title:b"])
    #expect(
      file.problems == [
        "c.toml: mute[2] has to be a text in quotation marks", "c.toml: mute[3] is empty",
      ])
    #expect(SettingsFile("mute = \"\"", path: "c.toml").problems == ["c.toml: mute is empty"])
    let blank = SettingsFile("[[on-new]]\nsearch = \" \"\nread = true", path: "c.toml")
    #expect(blank.problems.first?.contains("search says which articles") == true)
    #expect(SettingsFile("mute = \"title:a\"", path: "c.toml").settings.mutes == ["title:a"])
    #expect(SettingsFile("mute = 3", path: "c.toml").problems.count == 1)
  }

  @Test("a file that is no TOML sets nothing and says where it goes wrong")
  func broken() {
    let file = SettingsFile("mouse = false\ntheme =\n", path: "c.toml")
    #expect(file.settings == Settings())
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.hasPrefix("c.toml: line 2: ") == true)
  }

  @Test(
    "what is not closed is named, with its line and what closes it",
    arguments: [
      ("mouse = false\ntheme = \"dark\npictures = true\n", 2, "the \" is not closed"),
      ("theme = 'dark", 1, "put another ' behind the text"),
      ("mute = [\"a\", \"b\ntheme = \"dark\"]", 1, "the \" is not closed"),
      ("mute = [\"a\",\n  \"b\"\ntheme = \"dark\"\n", 1, "the [ is not closed: put a ]"),
      ("# it's\n[refresh\nminutes = 3\n", 2, "the [ is not closed"),
      ("theme = \"\"\"dark\n\nmouse = false\n", 1, "the \"\"\" is not closed"),
      ("theme = \"a\\\"b\nmouse = false", 1, "the \" is not closed"),
    ])
  func unclosed(text: String, line: Int, words: String) {
    let problems = SettingsFile(text, path: "c.toml").problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("c.toml: line \(line): ") == true, "\(problems)")
    #expect(problems.first?.contains(words) == true, "\(problems)")
  }

  @Test("programs go by types; what is none is named")
  func types() {
    let file = SettingsFile(
      "[programs]\naudio = \"mpv\"\n\"image/*\" = \"feh\"\n\"a/b/c\" = \"x\"", path: "c.toml")
    #expect(file.settings.programs.map(\.type) == ["image/*"])
    #expect(
      file.problems == [
        "c.toml: programs.a/b/c is no type of files: \"audio/*\" is one, and \"application/pdf\"",
        "c.toml: programs.audio is no type of files: \"audio/*\" is one, and \"application/pdf\"",
      ])
  }

  @Test("a file that is not there is no problem")
  func absent() {
    let file = SettingsFile(path: "/nowhere/config.toml")
    #expect(file.problems.isEmpty)
    #expect(file.settings == Settings())
  }
}
