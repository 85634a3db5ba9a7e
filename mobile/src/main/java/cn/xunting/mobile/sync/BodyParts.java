package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A body in the parts it is handed to the network in, which tells after each how much has gone. */
final class BodyParts implements Iterator<byte[]> {
    /** Small beside a photo, so that a bar moves; large enough that counting costs nothing. */
    private static final int SIZE = 8 * 1024;

    private final byte[] body;
    private final Http.Progress progress;
    private int gone;
    private int told;

    BodyParts(byte[] body, Http.Progress progress) {
        this.body = body;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (told < gone) {
            told = gone; // whoever asks for more has taken what came before
            progress.sent(gone);
        }
        return gone < body.length;
    }

    @Override
    public byte[] next() {
        if (gone >= body.length) {
            throw new NoSuchElementException();
        }
        byte[] part = Arrays.copyOfRange(body, gone, Math.min(body.length, gone + SIZE));
        gone += part.length;
        return part;
    }
}
