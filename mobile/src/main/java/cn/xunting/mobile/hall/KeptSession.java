package cn.xunting.mobile.hall;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Session;
import java.util.Optional;

/**
 * 会话 on disk. An officer whose tokens have run out stays the officer, so that the patrol goes on without a network; only
 * signing out, or somebody else's signing in, ends that.
 */
public final class KeptSession {
    private static final String SESSION = "session";

    private final StringStore store;
    private final Runnable changed;

    KeptSession(StringStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    public Optional<Officer> officer() {
        return read("officer", Officer.class);
    }

    /** The server's address, kept after signing out too. */
    public Optional<String> server() {
        return store.get(SESSION, "server");
    }

    /** The tokens, or empty when the password is needed. */
    public Optional<Session> tokens() {
        return read("tokens", Session.class);
    }

    /** Somebody has signed in. What was fetched for another account, or from another server, is let go. */
    public void begin(String server, Session session) {
        synchronized (store) {
            boolean sameEyes = server().equals(Optional.of(server))
                    && officer()
                            .map(Officer::account)
                            .equals(Optional.of(session.officer().account()));
            store.change(change -> {
                if (!sameEyes) {
                    HallContent.clear(change);
                }
                change.put(SESSION, "server", server);
                change.put(SESSION, "officer", WireJson.encode(session.officer()));
                change.put(SESSION, "tokens", WireJson.encode(session));
            });
        }
        changed.run();
    }

    /** The server has exchanged the tokens. Ignored if they are no longer the ones in use. */
    public void renew(Session spent, Session fresh) {
        synchronized (store) {
            if (!tokens().equals(Optional.of(spent))) {
                return;
            }
            store.change(change -> {
                change.put(SESSION, "officer", WireJson.encode(fresh.officer()));
                change.put(SESSION, "tokens", WireJson.encode(fresh));
            });
        }
        changed.run();
    }

    /** The server takes these tokens no more. Ignored if they are no longer the ones in use. */
    public void expire(Session refused) {
        synchronized (store) {
            if (!tokens().equals(Optional.of(refused))) {
                return;
            }
            store.change(change -> change.remove(SESSION, "tokens"));
        }
        changed.run();
    }

    /** Signs out: nobody is signed in, and what was fetched for them is let go. */
    public void end() {
        store.change(change -> {
            HallContent.clear(change);
            change.remove(SESSION, "officer");
            change.remove(SESSION, "tokens");
        });
        changed.run();
    }

    private <T extends Record> Optional<T> read(String key, Class<T> type) {
        try {
            return store.get(SESSION, key).map(json -> WireJson.decode(type, json));
        } catch (UnreadableJson e) {
            return Optional.empty(); // written by another version of the app: signing in again mends it
        }
    }
}
