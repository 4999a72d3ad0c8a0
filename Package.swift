// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(name: "Statements", targets: ["Statements"]),
    .library(name: "Importing", targets: ["Importing"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Publishing", targets: ["Publishing"]),
    .library(name: "Register", targets: ["Register"]),
    .library(name: "PostgresStore", targets: ["PostgresStore"]),
    .library(name: "Service", targets: ["Service"]),
    .library(name: "SQLiteStore", targets: ["SQLiteStore"]),
    .library(name: "CSQLite", targets: ["CSQLite"]),
  ],
  targets: [
    .target(name: "CPoppler"),
    .target(name: "CSpawn"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Statements", swiftSettings: settings),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "HTML", swiftSettings: settings),
    .target(name: "Sodium", dependencies: ["CSodium"], swiftSettings: settings),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLParsing", dependencies: ["CXML2"], swiftSettings: settings),
    .target(
      name: "Importing",
      dependencies: ["CPoppler", "CSpawn", "CZlib", "Sodium", "Statements", "XMLParsing"],
      swiftSettings: settings),
    .target(
      name: "Reading", dependencies: ["Statements"], resources: [.copy("Lexicons")],
      swiftSettings: settings),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .target(
      name: "Publishing",
      dependencies: [
        "CArchive", "CIcal", "CXlsxWriter", "HTML", "Register", "Statements", "XMLParsing",
      ],
      swiftSettings: settings),
    .target(
      name: "Register", dependencies: ["Sodium", "Statements"], swiftSettings: settings),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(
      name: "PostgresStore", dependencies: ["CPostgres", "Register", "Sodium", "Statements"],
      resources: [.embedInCode("Migrations/migration-0001.sql")], swiftSettings: settings),
    .target(
      name: "Service",
      dependencies: [
        "Importing", "PostgresStore", "Publishing", "Reading", "Register", "SQLiteStore", "Sodium",
        "Statements",
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .target(name: "HTTPServer", dependencies: ["CMicroHTTPD", "CZlib"], swiftSettings: settings),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "SQLiteStore", dependencies: ["CSQLite", "Register", "Sodium", "Statements"],
      resources: [
        .embedInCode("Migrations/migration-0001.sql"),
        .embedInCode("Migrations/migration-0002.sql"),
        .embedInCode("Migrations/migration-0003.sql"),
      ],
      swiftSettings: settings),
    .target(
      name: "Web",
      dependencies: [
        "HTML", "HTTPServer", "Importing", "Publishing", "Reading", "Register", "Service", "Sodium",
        "Statements",
      ],
      resources: [.copy("Resources")], swiftSettings: settings),
    .executableTarget(
      name: "entente",
      dependencies: [
        "HTTPServer", "Importing", "Publishing", "Reading", "Register", "Service", "Sodium",
        "Statements", "Web",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "StatementsTests", dependencies: ["Statements"], swiftSettings: settings),
    .testTarget(name: "XMLParsingTests", dependencies: ["XMLParsing"], swiftSettings: settings),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["CZlib", "Importing", "Publishing", "Reading", "Statements"],
      exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Importing"], swiftSettings: settings),
    .testTarget(
      name: "RegisterTests", dependencies: ["Register", "Statements"], swiftSettings: settings),
    .target(
      name: "PostgresTestServer", path: "Tests/PostgresTestServer", exclude: ["serve"],
      swiftSettings: settings),
    .testTarget(
      name: "PostgresStoreTests",
      dependencies: ["PostgresStore", "PostgresTestServer", "Register", "Statements"],
      swiftSettings: settings),
    .testTarget(
      name: "StoreContractTests",
      dependencies: [
        "PostgresStore", "PostgresTestServer", "Register", "SQLiteStore", "Statements",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "StoreProcess", dependencies: ["Register", "SQLiteStore", "Statements"],
      path: "Tests/StoreProcess", swiftSettings: settings),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: ["Register", "SQLiteStore", "Statements", "StoreProcess"],
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Importing", "Publishing", "Reading", "Register", "Statements"],
      swiftSettings: settings),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Importing", "PostgresStore", "PostgresTestServer", "Publishing", "Reading", "Register",
        "SQLiteStore", "Service", "Statements",
      ],
      swiftSettings: settings),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "HTML", "HTTPServer", "Publishing", "Register", "Service", "Statements", "Web",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HTTPServerTests", dependencies: ["HTTPServer"], swiftSettings: settings),
    .testTarget(
      name: "EntenteTests",
      dependencies: [
        "HTTPServer", "Importing", "PostgresTestServer", "Reading", "Register", "SQLiteStore",
        "Service", "Statements", "Web", "entente",
      ],
      swiftSettings: settings),
  ]
)
