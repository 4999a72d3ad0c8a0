// swift-tools-version: 6.2
import PackageDescription

// Built by scripts/fuzz with libFuzzer and the address sanitizer; without them it has no main.
let package = Package(
  name: "EntenteFuzzing",
  dependencies: [.package(name: "entente", path: "..")],
  targets: [
    .executableTarget(
      name: "EntenteFuzzing",
      dependencies: [
        .product(name: "Importing", package: "entente"),
        .product(name: "Publishing", package: "entente"),
        .product(name: "Reading", package: "entente"),
        .product(name: "Statements", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
