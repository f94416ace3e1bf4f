extension Correspondent {
    /// Name and address, as far as they are known.
    package var inFull: String {
        guard let name, !name.isEmpty else { return display }
        return address.isEmpty ? name : "\(name) <\(address)>"
    }
}
