package cn.xunting.audit;

import org.jspecify.annotations.Nullable;

/**
 * 来处 — where a request came from.
 *
 * @param address the network address
 * @param device what the calling program says of itself
 */
record Origin(String address, @Nullable String device) {
    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_DEVICE = 200;

    Origin {
        address = AuditEvent.cut(address, LONGEST_ADDRESS);
        device = device == null ? null : AuditEvent.cut(device, LONGEST_DEVICE);
    }
}
