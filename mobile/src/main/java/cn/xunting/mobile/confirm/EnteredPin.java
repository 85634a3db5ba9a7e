package cn.xunting.mobile.confirm;

import cn.xunting.model.signing.SigningPin;
import java.util.Arrays;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The digits of a PIN while it is entered; what is taken back or done with is overwritten. */
final class EnteredPin {
    private final char[] entered = new char[SigningPin.LENGTH];
    private final IntegerProperty digits = new SimpleIntegerProperty();

    /** How many there are. */
    IntegerProperty digits() {
        return digits;
    }

    boolean isComplete() {
        return digits.get() == entered.length;
    }

    void add(int digit) {
        entered[digits.get()] = (char) ('0' + digit);
        digits.set(digits.get() + 1);
    }

    void erase() {
        if (digits.get() > 0) {
            digits.set(digits.get() - 1);
            entered[digits.get()] = 0;
        }
    }

    /** Hands the PIN over, which is then the taker's to overwrite. */
    char[] take() {
        char[] taken = entered.clone();
        clear();
        return taken;
    }

    void clear() {
        Arrays.fill(entered, '\0');
        digits.set(0);
    }
}
