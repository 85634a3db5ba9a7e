package cn.xunting.mobile.hall;

import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 大厅副本 — the last known roster, editions and findings, durable on the phone. */
public interface HallCopy {
    /** Who is signed in, also after a restart without a network. */
    Optional<Officer> officer();

    /** The server's address, as last signed in to. */
    Optional<String> server();

    /** The hall's code, or empty before a server has told it. */
    Optional<String> code();

    Roster roster();

    List<EditionEntry> editions();

    /** Findings the server has, newest first, as of {@link #asOf}. */
    List<Finding> findings();

    /** Who can sign on this phone, as of {@link #asOf}. */
    List<Signer> signers();

    /** Who is on leave today or in the days to come, as of {@link #asOf}. */
    List<OnLeave> onLeave();

    /** What whoever is signed in may know of the scores, or empty before the first time. */
    Optional<KeptOutlook> outlook();

    /** The server's time of the last changes, or empty before the first. */
    Optional<Instant> asOf();

    /** By how much the phone's clock was ahead of the server's at the last answer, whoever was signed in; negative if it was behind. */
    Duration clockAhead();

    /**
     * Calls the listener after every change, on any thread.
     *
     * @return what ends it
     */
    Runnable onChange(Runnable listener);
}
