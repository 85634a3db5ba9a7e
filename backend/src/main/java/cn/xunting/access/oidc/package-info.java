/**
 * 统一身份登录: lets the installation's identity provider (OpenID Connect) say who somebody is; what they may is the account's
 * matter. It knows {@code access} by its use cases and the provider by HTTP, and does nothing at all unless configured.
 */
@NullMarked
package cn.xunting.access.oidc;

import org.jspecify.annotations.NullMarked;
