// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "EntenteBenchmarks",
  dependencies: [.package(name: "entente", path: "..")],
  targets: [
    .executableTarget(
      name: "EntenteBenchmarks",
      dependencies: [
        .product(name: "Importing", package: "entente"),
        .product(name: "Publishing", package: "entente"),
        .product(name: "Reading", package: "entente"),
        .product(name: "Statements", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "RegisterBenchmarks",
      dependencies: [
        .product(name: "CSQLite", package: "entente"),
        .product(name: "Register", package: "entente"),
        .product(name: "SQLiteStore", package: "entente"),
        .product(name: "Statements", package: "entente"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ]),
  ]
)
