package org.entstage.portlet.commun.guichet;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The door of what stands outside the portal: a limit of calls, and headers that protect every answer. */
public final class Guichet {

    /** Status of a call too many. */
    public static final int TROP_D_APPELS = 429;

    private final Appelant appelant;
    private final Frein frein;

    private Guichet(Appelant appelant, Frein frein) {
        this.appelant = appelant;
        this.frein = frein;
    }

    /**
     * @param proxys addresses and networks whose {@code X-Forwarded-For} is believed
     * @param parMinute calls that one address has in a minute
     * @param nanosecondes a clock that never goes back, from any origin
     */
    public static Guichet limitant(Collection<String> proxys, int parMinute, LongSupplier nanosecondes) {
        return new Guichet(Appelant.derriere(proxys), new Frein(parMinute, nanosecondes));
    }

    /** Headers of every answer, errors included. */
    public static void proteger(HttpServletResponse response) {
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
    public OptionalLong refus(HttpServletRequest request, HttpServletResponse response) {
        long attente = frein.attente(appelant.de(request));
        if (attente == 0) {
            return OptionalLong.empty();
        }
        response.setStatus(TROP_D_APPELS);
        response.setHeader("Retry-After", String.valueOf(attente));
        return OptionalLong.of(attente);
    }
}
