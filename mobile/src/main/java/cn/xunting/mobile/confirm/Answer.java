package cn.xunting.mobile.confirm;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.model.wire.FindingReport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** 答复 — what is about to be said to a finding: the choice, and the reason where it needs one; kept as it is made. */
public final class Answer {
    private final KeptReason kept;
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    private boolean byItself;

    /** @param failed says on the screen what to do when the disk does not take it */
    Answer(KeptReason kept, Consumer<String> failed) {
        this.kept = kept;
        kept.onFailure(failed);
        choice.addListener(changed -> {
            Choice said = choice.get();
            if (!byItself) {
                kept.chosen().set(said == null ? null : said.kind());
            }
        });
        kept.chosen().addListener(changed -> choice.set(Choice.of(kept.chosen().get())));
    }

    /** Turns to a finding; what was filled in before is there again. */
    void open(UUID finding) {
        choose(null);
        kept.open(finding);
    }

    /** Leaves only what can be said; where that is one answer, it is chosen. */
    void limitTo(List<Choice> offered) {
        Choice said = choice.get();
        if (offered.size() == 1) {
            choose(offered.get(0));
        } else if (said != null && !offered.contains(said)) {
            choose(null);
        }
    }

    /** Nobody tapped it, so it is not written down. */
    private void choose(@Nullable Choice one) {
        byItself = true;
        choice.set(one);
        byItself = false;
    }

    /** Whether something is chosen, and said why where that is asked for. */
    boolean isComplete() {
        Choice said = choice.get();
        return said != null && (!said.needsReason() || !reason().get().isBlank());
    }

    /** The same as a statement about a finding as it was shown. */
    SignDecision.Said about(UUID finding, FindingReport shown, Choice said) {
        return new SignDecision.Said(
                finding, shown, said.kind(), said.needsReason() ? reason().get().strip() : "");
    }

    /** It is being said: its draft goes with the same write. */
    void giveUp() {
        kept.giveUp();
    }

    /** It could not be said; the draft is still there. */
    void notSaid() {
        kept.notSaid();
    }

    /** Writes down at once what was filled in last: the screen is left, or the app. */
    public void keepEdits() {
        kept.keepEdits();
    }

    /** Puts a phrase at the end of the reason. */
    public void addPhrase(String phrase) {
        kept.addPhrase(phrase);
    }

    public ObjectProperty<@Nullable Choice> choice() {
        return choice;
    }

    public StringProperty reason() {
        return kept.reason();
    }
}
