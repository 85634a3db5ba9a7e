package cn.xunting.mobile.sample;

import cn.xunting.mobile.port.SignInGate;
import cn.xunting.model.wire.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A server's door that answers as the test says; on success the hall knows who is in. */
public final class ScriptedGate implements SignInGate {
    public final List<String> asked = new ArrayList<>();
    public CompletionStage<Outcome> answer =
            CompletableFuture.completedFuture(new Outcome.SignedIn(SampleHall.INSPECTOR));
    public boolean signedOut;
    private final HeldHall hall;

    public ScriptedGate(HeldHall hall) {
        this.hall = hall;
    }

    @Override
    public CompletionStage<Outcome> signIn(String server, String account, String password) {
        asked.add(server + " " + account + " " + password);
        return answer.thenApply(this::take);
    }

    @Override
    public CompletionStage<Outcome> enrol(String server, String code) {
        asked.add(server + " # " + code);
        return answer.thenApply(this::take);
    }

    @Override
    public CompletionStage<Outcome> changePassword(String oldPassword, String newPassword) {
        asked.add(oldPassword + " → " + newPassword);
        return answer.thenApply(this::take);
    }

    @Override
    public void signOut() {
        signedOut = true;
        hall.officer = null;
        hall.changed();
    }

    /** The same officer, who must change the password first. */
    public static Officer newcomer() {
        Officer o = SampleHall.INSPECTOR;
        return new Officer(o.account(), o.name(), o.roles(), o.unit(), o.staffNo(), true);
    }

    private Outcome take(Outcome outcome) {
        if (outcome instanceof Outcome.SignedIn in) {
            hall.officer = in.officer();
            hall.changed();
        }
        return outcome;
    }
}
