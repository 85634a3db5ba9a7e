package cn.xunting.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Gives every endpoint the {@link WireMapper}'s form. */
@Singleton
final class WireJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        WireMapper.configure(mapper);
    }
}
