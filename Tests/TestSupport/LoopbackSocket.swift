import Glibc

/// A few calls on IPv4 sockets of this machine.
package enum LoopbackSocket {
    package struct Failure: Error {
        package let call: String
        package let code = errno
    }

    /// A socket that listens on a free port of 127.0.0.1.
    package static func listen() throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(descriptor, name, length) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, name, &length) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            throw Failure(call: "bind")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Ports that were free a moment ago, all different.
    package static func freePorts(_ count: Int) throws -> [Int] {
        let sockets = try (0..<count).map { _ in try listen() }
        for socket in sockets { close(socket.descriptor) }
        return sockets.map(\.port)
    }

    /// Whether something accepts connections on the port.
    package static func accepts(port: Int) -> Bool {
        guard let descriptor = connected(port: port) else { return false }
        close(descriptor)
        return true
    }

    /// A socket connected to the port; nil when nothing accepts connections there.
    static func connected(port: Int) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var address = address(port: port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                connect(descriptor, name, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if isConnected { return descriptor }
        close(descriptor)
        return nil
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
