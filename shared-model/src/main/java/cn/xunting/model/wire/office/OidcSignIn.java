package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * Ends a sign-in by the identity provider, with a code or with an ID token.
 *
 * @param attempt the sealed text of the beginning
 * @param state as the provider gave it back
 * @param code the authorization code, if that is what there is
 * @param idToken the ID token in place of a code; it must name the attempt's nonce
 * @param device a name the phone gives itself, kept with the session
 */
public record OidcSignIn(
        String attempt,
        String state,
        @Nullable String code,
        @Nullable String idToken,
        @Nullable String device) {}
