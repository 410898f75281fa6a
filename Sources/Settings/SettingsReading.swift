extension Settings {
  /// Takes what a table sets.
  mutating func take(_ table: inout TableReading) {
    theme = (table.choice("theme") as ThemeName?)?.rawValue ?? theme
    takesMouse = table.isOn("mouse") ?? takesMouse
    showsPictures = table.isOn("pictures") ?? showsPictures
    _ = table.inner("refresh") { table in
      refreshMinutes = table.number("minutes", in: 0...10_080) ?? refreshMinutes
      notifies = table.isOn("notify") ?? notifies
    }
    _ = table.inner("archive") { table in
      archiveUse = table.choice("use") ?? archiveUse
      archiveQuery = Self.address("query", &table)
      archiveCopy = Self.address("copy", &table)
    }
    programs = Self.programs(&table)
    macros = table.lists("keys").compactMap { key, commands in
      commands.isEmpty ? nil : Macro(key: key, commands: commands)
    }
    rules = table.each("on-new", Self.rule)
    mutes = table.eachText("mute")
  }

  private static func programs(_ table: inout TableReading) -> [Program] {
    var programs: [Program] = []
    for (type, arguments) in table.lists("programs") {
      if type.split(separator: "/", omittingEmptySubsequences: false).count != 2 {
        let like = type.isEmpty || type.contains("/") ? "audio" : type
        table.report(
          "programs.\(type) is no type of files: \"\(like)/*\" is one, and \"application/pdf\"")
      } else if !arguments.isEmpty {
        programs.append(Program(type: type.lowercased(), arguments: arguments))
      }
    }
    return programs
  }

  private static func address(_ key: String, _ table: inout TableReading) -> String? {
    guard let address = table.text(key) else { return nil }
    guard address.contains("{url}"), address.hasPrefix("http") else {
      table.report("\(key) has to be an address with {url} in it")
      return nil
    }
    return address
  }

  private static func rule(_ table: inout TableReading) -> Rule? {
    let search = table.text("search")
    var rule = Rule(search: search ?? "")
    rule.run = table.texts("run") ?? []
    rule.tags = table.eachText("tag")
    rule.stars = table.isOn("star") ?? false
    rule.marksRead = table.isOn("read") ?? false
    guard let search, !TableReading.isBlank(search) else {
      table.report("search says which articles: search = \"title:sponsored\"")
      return nil
    }
    guard !rule.run.isEmpty || !rule.tags.isEmpty || rule.stars || rule.marksRead else {
      table.report("run, tag, star or read says what is done with “\(search)”")
      return nil
    }
    return rule
  }

  private enum ThemeName: String, CaseIterable { case dark, light }
}
