/// A message of a packet as it came, byte for byte, attachments inside.
package struct PacketFile: Sendable {
    /// As it is called in the packet, such as `message-1.eml`.
    package let name: String
    package let message: StoredMessage
}
