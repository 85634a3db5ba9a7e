package cn.xunting.mobile.sample;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.hall.KeptOutlook;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A hall copy in memory. */
public final class HeldHall implements HallCopy {
    public volatile @Nullable Officer officer;
    public volatile Optional<String> code = Optional.empty();
    public volatile Roster roster = new Roster(List.of(), List.of(), List.of());
    public volatile List<EditionEntry> editions = List.of();
    public volatile List<Finding> findings = List.of();
    public volatile List<Signer> signers = List.of();
    public volatile List<OnLeave> onLeave = List.of();
    public volatile @Nullable KeptOutlook outlook;
    public volatile Duration clockAhead = Duration.ZERO;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Duration clockAhead() {
        return clockAhead;
    }

    /** With the sample roster and edition. */
    public HeldHall filled() {
        roster = SampleHall.roster();
        editions = List.of(SampleEdition.edition());
        changed();
        return this;
    }

    public HeldHall signedIn() {
        officer = SampleHall.INSPECTOR;
        changed();
        return this;
    }

    public void add(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(0, finding);
        findings = List.copyOf(more);
        changed();
    }

    public void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<Officer> officer() {
        return Optional.ofNullable(officer);
    }

    @Override
    public Optional<String> server() {
        return Optional.empty();
    }

    @Override
    public Optional<String> code() {
        return code;
    }

    @Override
    public Roster roster() {
        return roster;
    }

    @Override
    public List<EditionEntry> editions() {
        return editions;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<Signer> signers() {
        return signers;
    }

    @Override
    public List<OnLeave> onLeave() {
        return onLeave;
    }

    @Override
    public Optional<KeptOutlook> outlook() {
        return Optional.ofNullable(outlook);
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional.empty();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen. */
    public int listening() {
        return listeners.size();
    }
}
