package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The network through {@code HttpURLConnection}, for phones on which {@code java.net.http} hangs. */
public final class UrlConnectionHttp implements Http {
    private final Duration limit;

    /** @param limit how long connecting, waiting and the whole answer may each take */
    public UrlConnectionHttp(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Answer send(Request request) throws IOException {
        HttpURLConnection connection = open(request);
        try {
            if (request.body().length > 0) {
                connection.setDoOutput(true);
                write(request, connection);
            }
            int status = connection.getResponseCode();
            if (status < 0) {
                throw new IOException("The answer is not HTTP");
            }
            Map<String, String> headers = headersOf(connection);
            if (request.method().equals("HEAD") || status == HttpURLConnection.HTTP_NO_CONTENT) {
                return new Answer(status, headers, new byte[0]);
            }
            requireKnownEnd(headers);
            return new Answer(status, headers, bodyOf(connection, status));
        } catch (IOException | RuntimeException e) {
            connection.disconnect();
            throw e;
        }
    }

    /**
     * Only a body that somebody follows is streamed: this client otherwise collects it whole before the first byte goes. The
     * price is the text of a 401, which it then keeps to itself; its status is an answer all the same.
     */
    private static void write(Request request, HttpURLConnection connection) throws IOException {
        boolean followed = request.progress() != Progress.NONE;
        if (followed) {
            connection.setFixedLengthStreamingMode(request.body().length);
        }
        try (OutputStream out = connection.getOutputStream()) {
            for (var parts = new BodyParts(request.body(), request.progress()); parts.hasNext(); ) {
                out.write(parts.next());
                if (followed) {
                    out.flush();
                }
            }
        }
    }

    private HttpURLConnection open(Request request) throws IOException {
        URLConnection opened = new URL(request.url()).openConnection();
        if (!(opened instanceof HttpURLConnection connection)) {
            throw new MalformedURLException("Not an address: " + request.url());
        }
        int millis = Math.toIntExact(limit.toMillis());
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestMethod(request.method());
        request.headers().forEach(connection::setRequestProperty);
        return connection;
    }

    /** This client takes headers that break off for whole ones; with them goes what says where the body ends. */
    private static void requireKnownEnd(Map<String, String> headers) throws IOException {
        if (!headers.containsKey("content-length") && !headers.containsKey("transfer-encoding")) {
            throw new EOFException("The answer broke off in its headers");
        }
    }

    private byte[] bodyOf(HttpURLConnection connection, int status) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in == null) {
                return new byte[0];
            }
            var body = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                body.write(buffer, 0, count);
                if (System.nanoTime() - deadline > 0) {
                    throw new IOException("No complete answer within " + limit);
                }
            }
            if (body.size() < connection.getContentLengthLong()) {
                throw new EOFException("The answer broke off"); // this client takes a short body for a whole one
            }
            return body.toByteArray();
        }
    }

    private static Map<String, String> headersOf(HttpURLConnection connection) {
        Map<String, String> first = new LinkedHashMap<>();
        for (int n = 1; connection.getHeaderFieldKey(n) != null; n++) {
            first.putIfAbsent(connection.getHeaderFieldKey(n).toLowerCase(Locale.ROOT), connection.getHeaderField(n));
        }
        return first;
    }
}
