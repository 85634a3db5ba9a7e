package cn.xunting.mobile.confirm;

import cn.xunting.mobile.desk.Wording;
import cn.xunting.model.wire.FindingReport;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** 答复 — what is about to be said to a finding: the choice, and the reason where it needs one. */
public final class Answer {
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");

    void clear() {
        choice.set(null);
        reason.set("");
    }

    /** Whether something is chosen, and said why where that is asked for. */
    boolean isComplete() {
        Choice said = choice.get();
        return said != null && (!said.needsReason() || !reason.get().isBlank());
    }

    /** The same as a statement about a finding as it was shown. */
    SignDecision.Said about(UUID finding, FindingReport shown, Choice said) {
        return new SignDecision.Said(
                finding, shown, said.kind(), said.needsReason() ? reason.get().strip() : "");
    }

    /** Puts a phrase at the end of the reason. */
    public void addPhrase(String phrase) {
        reason.set(Wording.with(reason.get(), phrase));
    }

    public ObjectProperty<@Nullable Choice> choice() {
        return choice;
    }

    public StringProperty reason() {
        return reason;
    }
}
