package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.model.wire.Signer;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** 输入签字密码 — the digits of a representative's PIN and the tries they have. */
final class PinEntry {
    private WrongPins wrongPins;
    private final EnteredPin pin = new EnteredPin();
    private final BooleanProperty entering = new SimpleBooleanProperty();

    PinEntry(Clock clock) {
        this.wrongPins = new WrongPins(clock);
    }

    /** Goes on counting another's wrong ones. */
    void continueFrom(PinEntry before) {
        wrongPins = before.wrongPins;
    }

    /** Begins; or says why the representative has to wait. */
    Optional<String> begin(Signer signer) {
        if (wrongPins.paused(signer.enrolment())) {
            return Optional.of(pause());
        }
        forget();
        entering.set(true);
        return Optional.empty();
    }

    /** Takes a digit. True if it was the last one; it is not taken where none is asked for. */
    boolean add(int digit) {
        if (!entering.get() || pin.isComplete()) {
            return false;
        }
        pin.add(digit);
        return pin.isComplete();
    }

    void erase() {
        pin.erase();
    }

    /** Hands the PIN over, which is then the taker's to overwrite. */
    char[] take() {
        return pin.take();
    }

    /** Ends the entry; nothing of the PIN stays. */
    void forget() {
        pin.clear();
        entering.set(false);
    }

    void right(Signer signer) {
        wrongPins.forget(signer.enrolment());
    }

    /** Counts a wrong one and says what is left; after the last the entry ends. */
    String wrong(Signer signer) {
        int left = wrongPins.count(signer.enrolment());
        if (left == 0) {
            forget();
            return pause();
        }
        return say("签字密码不对，请重新输入（还可以试 {0} 次）。", left);
    }

    private static String pause() {
        return say("签字密码输错次数过多，请 {0} 分钟后再试。", WrongPins.PAUSE.toMinutes());
    }

    /** Whether the PIN is being entered. */
    BooleanProperty entering() {
        return entering;
    }

    /** How many digits have been entered; which ones nobody is told. */
    IntegerProperty digits() {
        return pin.digits();
    }
}
