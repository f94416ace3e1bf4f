// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room of the house: one target, one job. Arrows point down the list in `design`, and only these arrows exist.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a room. Fixtures are files one can open; tests find them beside the source.
func tests(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies,
        exclude: ["Fixtures"],
        swiftSettings: settings
    )
}

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "intray",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "intray", targets: ["intray"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "intray",
            dependencies: [
                "Web", "Ingest", "Despatch", "Correspondence", "QueueStoreSQLite", "QueueStore", "Transport", "Triage",
                "Classifier",
                "Mail", "WorkingTime",
                logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                "Yams",
            ],
            swiftSettings: settings
        ),
        room(
            "Web",
            uses: [
                "Correspondence", "QueueStore", "Triage", "Classifier", "Mail", "WorkingTime", logging, crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        room(
            "Ingest",
            uses: [
                "Mail", "Classifier", "WorkingTime", "Triage", "QueueStore", "Correspondence", "Transport", logging,
                crypto,
            ]
        ),
        room("Correspondence", uses: ["Mail", "Classifier", "WorkingTime", "Triage", "QueueStore", crypto]),
        room("Despatch", uses: ["Correspondence", "Triage", "QueueStore", "Transport", "WorkingTime", logging]),
        room(
            "QueueStoreSQLite",
            uses: [
                "QueueStore", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        room("QueueStore", uses: ["Triage", "Classifier", "WorkingTime", crypto]),
        room("Transport", uses: ["CCurl", logging]),
        room("Triage", uses: ["Classifier", "WorkingTime", "Yams"]),
        room("Classifier"),
        room("Mail"),
        room("WorkingTime"),
        .executableTarget(
            name: "storebench",
            dependencies: ["QueueStoreSQLite", "QueueStore", "Triage", "Classifier", "WorkingTime"],
            path: "Scripts/support/storebench",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "mailbench",
            dependencies: [
                "Despatch", "QueueStoreSQLite", "QueueStore", "Transport", "Triage", "Mail", "WorkingTime", logging,
            ],
            path: "Scripts/support/mailbench",
            swiftSettings: settings
        ),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("WorkingTime", uses: ["WorkingTime"]),
        tests("Mail", uses: ["Mail", "TestSupport"]),
        tests("Classifier", uses: ["Classifier"]),
        tests("Triage", uses: ["Triage", "Classifier", "WorkingTime"]),
        tests("Transport", uses: ["Transport", "TestSupport", logging]),
        tests("QueueStore", uses: ["QueueStore", "QueueStoreSQLite", "Triage", "Classifier", "WorkingTime"]),
        tests(
            "Ingest",
            uses: [
                "Ingest", "QueueStoreSQLite", "QueueStore", "Transport", "Triage", "Classifier", "Mail", "WorkingTime",
                "TestSupport", logging,
            ]
        ),
        tests(
            "Correspondence",
            uses: [
                "Correspondence", "QueueStoreSQLite", "QueueStore", "Triage", "Classifier", "Mail", "WorkingTime",
                "TestSupport",
            ]
        ),
        tests(
            "Despatch",
            uses: ["Despatch", "QueueStoreSQLite", "QueueStore", "Triage", "WorkingTime", "TestSupport", logging]
        ),
        tests(
            "RoundTrip",
            uses: [
                "Despatch", "Ingest", "Correspondence", "QueueStoreSQLite", "QueueStore", "Transport", "Triage",
                "Classifier", "Mail", "WorkingTime", "TestSupport", logging, crypto,
            ]
        ),
        tests(
            "Web",
            uses: [
                "Web", "Ingest", "QueueStoreSQLite", "Correspondence", "QueueStore", "Triage", "Classifier", "Mail",
                "WorkingTime",
                "TestSupport", logging, crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        tests("Intray", uses: ["intray", "TestSupport"]),
    ]
)
