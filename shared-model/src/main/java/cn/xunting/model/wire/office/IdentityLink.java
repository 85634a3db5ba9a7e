package cn.xunting.model.wire.office;

/**
 * The body that links an identity to an account.
 *
 * @param subject the {@code sub} under which the provider knows the person
 */
public record IdentityLink(String subject) {}
