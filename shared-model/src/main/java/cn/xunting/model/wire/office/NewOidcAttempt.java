package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * The body that begins a sign-in by the identity provider.
 *
 * @param redirectUri where the provider sends the browser back to, one of those configured; the first if left out
 */
public record NewOidcAttempt(@Nullable String redirectUri) {}
