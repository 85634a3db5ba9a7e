package cn.xunting.regulation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the editions once, at the start: an incoherent one stops the backend before it can score anything. */
final class LoadedEditions {
    @Produces
    @Singleton
    Editions editions() {
        return Editions.fromClasspath();
    }
}
