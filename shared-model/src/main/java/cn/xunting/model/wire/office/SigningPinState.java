package cn.xunting.model.wire.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 签字密码的情况.
 *
 * @param madeAt when it was set; absent while there is none
 * @param locked whether too many wrong signatures came in; setting a new one helps
 */
public record SigningPinState(@Nullable Instant madeAt, boolean locked) {}
