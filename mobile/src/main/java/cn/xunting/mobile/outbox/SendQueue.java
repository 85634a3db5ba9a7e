package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncPatrol;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 待发箱 from the other side — what sync takes out of it and reports back. Every change is on disk when its method returns. */
public interface SendQueue {
    /**
     * What an account has waiting, oldest first. Marks it as begun first: from here on it may be on the server, so nobody can
     * take it back any more.
     */
    List<Outgoing> begin(String author);

    /**
     * Marks everything that waits as begun, of every account, also what could still be taken back: it leaves the phone in a file,
     * and nobody knows when the server has it.
     */
    void beginAll();

    /** What was said while the account was signed in and is to go up, oldest first: only once its finding is on the server. */
    List<OutgoingDecision> decisions(String sender);

    /** What an account's patrols can say that the server does not know yet. Marks it as begun, like {@link #begin}. */
    List<OutgoingPatrol> patrols(String inspector);

    /** The patrols of all accounts that the server does not know whole, those included that need attention, as far as they have been begun. */
    List<UnsentPatrol> unsentPatrols();

    /** A server has these patrols, as far as they tell. One that needs attention goes on needing it. */
    void patrolsHandedOver(List<SyncPatrol> patrols);

    /** The bytes of a photo, or empty if they are gone or damaged. */
    Optional<byte[]> photoBytes(String sha256);

    /** How large a photo is, in bytes; none if it is gone. Cheap: the photo is not opened. */
    long photoSize(String sha256);

    /** The server has answered for this digest. */
    void photoConfirmed(String sha256);

    /** The server will never take this photo: received items that name it need attention, the others go on waiting. */
    void photoRefused(String sha256, Problem problem);

    /** What the server says of items, decisions and patrols, each on its own. Receipts of unknown items are ignored. */
    void settle(List<Receipt> receipts);

    /** The server was reached and failed; the items, decisions and patrols wait on. */
    void attemptFailed(Collection<UUID> ids, Problem problem);

    /** When the next item or visit of the account comes out of its undo time, if any is in it. */
    Optional<Instant> nextDue(String author);

    /** How things stand for the account's status line. */
    Counts counts(String author);

    /** Lets go of what was sent among these, with its photos. */
    void letGo(Collection<UUID> ids);

    /** Lets go of everything an account has sent; what it has not stays until it is handed over. */
    void accountEnded(String author);

    /** Lets go of what was sent before today, with its photos. */
    void prune();

    /**
     * An item to send.
     *
     * @param received the server has the finding already; only photos are missing
     * @param attempts how often the server failed on it
     */
    record Outgoing(UUID id, FindingReport finding, boolean received, List<String> photosMissing, int attempts) {}

    /**
     * A decision to send.
     *
     * @param attempts how often the server failed on it
     */
    record OutgoingDecision(SyncDecision decision, int attempts) {}

    /**
     * A patrol to send, as far as it may be said.
     *
     * @param attempts how often the server failed on it
     */
    record OutgoingPatrol(SyncPatrol patrol, int attempts) {}

    /**
     * A patrol to hand over.
     *
     * @param inspector whose it is
     */
    record UnsentPatrol(String inspector, SyncPatrol patrol) {}

    /**
     * Items, decisions and patrols not yet at rest.
     *
     * @param waiting the account's, saved or waiting
     * @param attention the account's that need a person
     * @param others unsent items of other accounts
     */
    record Counts(int waiting, int attention, int others) {}
}
