package org.entstage.stage.simulation;

import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What the page and the API have in common at their door: one limit of calls, and headers that protect the answer. */
final class Guichet {

    static final int TROP_D_APPELS = 429;

    private final Appelant appelant;
    private final Frein frein;

    Guichet(Appelant appelant, Frein frein) {
        this.appelant = appelant;
        this.frein = frein;
    }

    /** Headers of every answer, errors included. */
    static void proteger(HttpServletResponse response) {
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.addHeader("Vary", "Accept-Language");
    }

    /**
     * Counts the call. When it is one too many, status and {@code Retry-After} are set.
     *
     * @return seconds to wait; empty when the call may go on
     */
    OptionalLong refus(HttpServletRequest request, HttpServletResponse response) {
        long attente = frein.attente(appelant.de(request));
        if (attente == 0) {
            return OptionalLong.empty();
        }
        response.setStatus(TROP_D_APPELS);
        response.setHeader("Retry-After", String.valueOf(attente));
        return OptionalLong.of(attente);
    }
}
