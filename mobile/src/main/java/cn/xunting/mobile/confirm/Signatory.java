package cn.xunting.mobile.confirm;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 由谁签字 — who can sign for the unit on this phone, and who of them was chosen; the choice is kept as it is made. */
public final class Signatory {
    private final ObservableList<Representative> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Representative> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> kept;
    private boolean byItself;

    /** @param kept the enrolment of who was chosen, as it goes to the disk */
    Signatory(ObjectProperty<@Nullable UUID> kept) {
        this.kept = kept;
        chosen.addListener(changed -> {
            Representative one = chosen.get();
            if (!byItself) {
                kept.set(one == null ? null : one.signer().enrolment());
            }
        });
        kept.addListener(changed -> chooseKept());
    }

    /** Offers these and nobody else; a single one is chosen. */
    void offer(List<Representative> all) {
        offered.setAll(all);
        choose(all.size() == 1 ? all.get(0) : null);
        chooseKept();
    }

    /** Who was chosen before the app was killed may not be a representative any more. */
    private void chooseKept() {
        UUID before = kept.get();
        offered.stream()
                .filter(one -> one.signer().enrolment().equals(before))
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Nobody tapped it, so it is not written down. */
    private void choose(@Nullable Representative one) {
        byItself = true;
        chosen.set(one);
        byItself = false;
    }

    public ObservableList<Representative> offered() {
        return offered;
    }

    public ObjectProperty<@Nullable Representative> chosen() {
        return chosen;
    }
}
