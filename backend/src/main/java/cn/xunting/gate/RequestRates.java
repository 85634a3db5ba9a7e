package cn.xunting.gate;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * 限速 — how many requests an account and an address may make. A phone that brings home 10,000 findings with a photo each needs
 * about 20,050 at once: a {@code HEAD} and a {@code PUT} for each photo, and a batch for every 200 findings. That and a quarter of
 * it again stay below the account's burst; four such phones come home behind one address at a time.
 */
@Singleton
public final class RequestRates {
    public static final long ACCOUNT_BURST = 25_000;
    public static final long ACCOUNT_PER_MINUTE = 3_000;
    public static final long ADDRESS_BURST = 100_000;
    public static final long ADDRESS_PER_MINUTE = 15_000;

    private final TokenBuckets accounts;
    private final TokenBuckets addresses;

    RequestRates(Clock clock) {
        this.accounts = new TokenBuckets(ACCOUNT_BURST, ACCOUNT_PER_MINUTE, clock);
        this.addresses = new TokenBuckets(ADDRESS_BURST, ADDRESS_PER_MINUTE, clock);
    }

    /** Counts a request of the account, unless there were too many. */
    public void demandAccount(long account) {
        accounts.take(String.valueOf(account)).ifPresent(wait -> {
            throw tooMany(wait, "这个账号");
        });
    }

    /** Counts a request from the address, or says why there were too many. */
    public Optional<Refusal> ofAddress(String address) {
        return addresses.take(address).map(wait -> tooMany(wait, "这个网络地址"));
    }

    private static Refusal tooMany(Duration wait, String who) {
        return Refusal.until(
                wait, ProblemType.TOO_MANY_REQUESTS, who + "的请求过于频繁，请 " + wait.toSeconds() + " 秒后再试，内容不会丢失");
    }
}
