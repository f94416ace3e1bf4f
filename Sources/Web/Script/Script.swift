/// The site's one script. Every page works without it; it adds shortcuts, and keeps lists and counts up to date.
enum Script {
    private static let parts: [String] = [start, keeping, morphing, live, listening, keys, writing, drafts, triage]

    static let text = "(() => {\n\"use strict\";\n" + parts.joined(separator: "\n") + "\n})();\n"
}
