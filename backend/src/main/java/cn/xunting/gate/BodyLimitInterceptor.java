package cn.xunting.gate;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Holds a body to its limit while it is read: one sent in chunks does not say beforehand how large it is. */
@Provider
public final class BodyLimitInterceptor implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean file = context.getType() == byte[].class || InputStream.class.isAssignableFrom(context.getType());
        context.setInputStream(new Counted(context.getInputStream(), file ? BodyLimits.FILE : BodyLimits.JSON));
        return context.proceed();
    }

    /** Refuses to be read beyond its limit. */
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long read;

        Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw BodyLimits.exceeded(limit);
            }
        }
    }
}
