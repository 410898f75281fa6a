// swift-tools-version: 6.2
import PackageDescription

// The layer cake of ARCHITECTURE.md: a target imports only what stands below it.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "gazette",
  products: [
    .executable(name: "gazette", targets: ["gazette"]),
    .library(name: "NewsModel", targets: ["NewsModel"]),
    .library(name: "NewsParsing", targets: ["NewsParsing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // 0: C libraries, and the one sanitiser
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalRescue"),
    .target(name: "CRelevance", linkerSettings: [.linkedLibrary("sqlite3")]),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CDeflate"),
    .target(name: "CMemory"),
    .systemLibrary(name: "CPipes"),
    // Load libxml2, libcurl, gdk-pixbuf and chafa when they are first needed; nothing is linked, so
    // the headers that stand in a folder of their own are named here and not by pkg-config.
    .target(name: "CLibXML2", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
    .target(name: "CCurl"),
    .target(name: "CPictures"),
    layer("SafeText"),
    // 1: the words of the field, and the cells of a terminal
    layer("NewsModel", ["SafeText"]),
    layer("Terminal", ["SafeText"]),
    layer("Settings", [.product(name: "TOMLKit", package: "TOMLKit")]),
    // 2
    layer("NewsParsing", ["NewsModel", "SafeText", "CGumbo", "CMarkGFM", "CLibXML2"]),
    // 3
    layer("NewsStore", ["NewsModel", "SafeText", "CDeflate", "CRelevance", grdb]),
    layer("NewsFetching", ["NewsModel", "CCurl", "CPipes"]),
    // 4
    layer("NcursesScreen", ["Terminal", "CNcurses", "CTerminalRescue"]),
    layer("Pictures", ["Terminal", "NewsFetching", "CPictures"]),
    // 5
    layer("NewsLibrary", ["SafeText", "NewsModel", "NewsParsing", "NewsStore", "NewsFetching"]),
    layer("Reader", ["NewsModel", "Terminal", "SafeText"]),
    // 6
    layer(
      "ReaderRuntime",
      ["Reader", "NewsLibrary", "NewsFetching", "NewsModel", "Pictures", "Terminal", "SafeText"]),
    // 7
    program(
      "gazette",
      [
        "CMemory", "ReaderRuntime", "Reader", "NewsLibrary", "NcursesScreen", "NewsParsing",
        "NewsModel", "Pictures", "Settings", "Terminal", "SafeText", argumentParser,
      ]),
    // Measured from outside: a pty around the real program, and hostile input for the parsers.
    program("GazetteBench", ["NewsParsing", "NewsModel", "CPipes", argumentParser]),
    program("GazetteFuzz", ["NewsParsing", "NewsModel", argumentParser]),

    tests("SafeTextTests", ["SafeText"]),
    tests("NewsModelTests", ["NewsModel"]),
    tests("SettingsTests", ["Settings"]),
    tests("TerminalTests", ["Terminal", "SafeText"]),
    .testTarget(
      name: "NewsParsingTests", dependencies: ["NewsParsing", "NewsModel"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "NewsStoreTests", dependencies: ["NewsStore", "NewsModel", grdb],
      exclude: ["Fixtures"], swiftSettings: strict),
    // A web server that misbehaves, for tests.
    .target(
      name: "HostileServer", path: "Tests/HostileServer", exclude: ["hostile_server.py"],
      swiftSettings: strict),
    tests("NewsFetchingTests", ["NewsFetching", "HostileServer"]),
    tests("PicturesTests", ["Pictures", "Terminal", "NewsFetching", "HostileServer"]),
    tests(
      "NewsLibraryTests",
      ["NewsLibrary", "NewsModel", "NewsFetching", "NewsStore", "HostileServer"]),
    .testTarget(
      name: "ReaderTests", dependencies: ["Reader", "NewsModel", "Terminal"],
      exclude: ["Snapshots"], swiftSettings: strict),
    // A terminal for tests.
    .target(
      name: "FakeScreen", dependencies: ["Terminal"], path: "Tests/FakeScreen",
      swiftSettings: strict),
    tests(
      "ReaderRuntimeTests",
      ["ReaderRuntime", "Reader", "NewsLibrary", "NewsModel", "Terminal", "FakeScreen"]),
    // Runs the built program in tmux.
    .testTarget(
      name: "EndToEndTests", dependencies: ["gazette", "HostileServer"], exclude: ["Fixtures"],
      swiftSettings: strict),
  ]
)
