package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SyncDecision;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** 凭密码签字 — makes a signed decision of a PIN that has been entered, off the screen's thread; the PIN is overwritten after. */
final class SignByPin {
    private static final System.Logger LOG = System.getLogger(SignByPin.class.getName());
    private final SignDecision sign;
    private final PinEntry pin;
    private final Threads threads;

    SignByPin(SignDecision sign, PinEntry pin, Threads threads) {
        this.sign = sign;
        this.pin = pin;
        this.threads = threads;
    }

    /** Takes the PIN. Exactly one of the two is told, on the screen's thread: the decision, or what went wrong. */
    void sign(Signer by, SignDecision.Said statement, Consumer<SyncDecision> signed, Consumer<String> failed) {
        char[] entered = pin.take();
        threads.photos().execute(() -> {
            try {
                Optional<SyncDecision> decision = sign.signed(entered, by, statement);
                threads.screen().execute(() -> tried(by, decision, signed, failed));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A decision could not be signed, finding=" + statement.finding(), e);
                threads.screen().execute(() -> failed.accept(say("签字没有成功，请再试一次。仍不行请联系管理员。")));
            } finally {
                Arrays.fill(entered, '\0');
            }
        });
    }

    private void tried(
            Signer by, Optional<SyncDecision> decision, Consumer<SyncDecision> signed, Consumer<String> failed) {
        if (decision.isPresent()) {
            pin.right(by);
            signed.accept(decision.get());
        } else {
            failed.accept(pin.wrong(by));
        }
    }
}
