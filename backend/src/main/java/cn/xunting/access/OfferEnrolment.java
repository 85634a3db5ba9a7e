package cn.xunting.access;

import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Enrolment;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * 发开通码 — for an account's owner, or by an administrator of the hall. An account has one code at a time; the last one
 * asked for holds.
 */
@ApplicationScoped
class OfferEnrolment {
    static final Duration LIFESPAN = Duration.ofMinutes(15);

    private final EnrolmentRows enrolments;
    private final AccountRows accounts;
    private final FindAccount find;
    private final Clock clock;

    OfferEnrolment(EnrolmentRows enrolments, AccountRows accounts, FindAccount find, Clock clock) {
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.find = find;
        this.clock = clock;
    }

    /**
     * A new code.
     *
     * @param server where the phone finds this installation
     */
    @Transactional
    Enrolment offer(Caller caller, String account, String server) {
        if (!caller.is(AccountRole.ADMINISTRATOR) && !caller.account().equals(account)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能为自己的账号开通手机；为他人开通请找管理员");
        }
        AccountRow row = find.demand(caller.hall(), account);
        accounts.lock(row);
        if (row.isEnded()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这个账号已停用，请先恢复再开通手机");
        }
        if (row.mustChangePassword) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这个账号还没有改过首个密码，请先用首个密码登录并修改，再开通手机");
        }
        Instant now = clock.instant();
        enrolments.endAll(row.id, now);
        String code = ReadableCode.of(2);
        EnrolmentRow enrolment = new EnrolmentRow();
        enrolment.id = UUID.randomUUID();
        enrolment.accountId = row.id;
        enrolment.codeDigest = ReadableCode.digest(code);
        enrolment.author = caller.account();
        enrolment.createdAt = now;
        enrolment.expiresAt = now.plus(LIFESPAN);
        enrolments.persist(enrolment);
        String link = "xunting://enrol?server=" + encoded(server) + "&code=" + code;
        return new Enrolment(row.account, code, enrolment.expiresAt, link, QrPicture.svg(link));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
