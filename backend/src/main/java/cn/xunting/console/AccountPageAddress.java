package cn.xunting.console;

import io.quarkus.qute.TemplateExtension;
import jakarta.ws.rs.core.UriBuilder;

/** 账号页的网址 — an account's name may hold what an address keeps for itself. */
@TemplateExtension
final class AccountPageAddress {
    private AccountPageAddress() {}

    /** The page of the account. */
    @TemplateExtension(matchName = "accountPage")
    static String of(String account) {
        return UriBuilder.fromPath("/console/accounts/{account}").build(account).toString();
    }
}
