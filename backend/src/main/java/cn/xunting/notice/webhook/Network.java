package cn.xunting.notice.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** 网段 — {@code 10.20.0.0/16}, or one address. */
final class Network {
    private final byte[] prefix;
    private final int bits;

    /** Of the addresses that begin like that one. */
    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    static Network of(String text) {
        String[] parts = text.split("/", 2);
        try {
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? address.length * Byte.SIZE : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * Byte.SIZE) {
                throw new IllegalArgumentException("XUNTING_WEBHOOK_HOSTS: no such network: " + text);
            }
            return new Network(address, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("XUNTING_WEBHOOK_HOSTS: neither a network nor a host: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] asked = address.getAddress();
        if (asked.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((asked[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
