package org.entstage.stage.gestion;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that is opened by the first byte: what is refused before is an answer of its own. */
final class FluxTardif extends OutputStream {

    /** Where the bytes go. */
    interface Ouverture {
        OutputStream ouvrir() throws IOException;
    }

    private final Ouverture ouverture;
    private OutputStream ouvert;

    FluxTardif(Ouverture ouverture) {
        this.ouverture = ouverture;
    }

    @Override
    public void write(int octet) throws IOException {
        ouvert().write(octet);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        ouvert().write(octets, debut, longueur);
    }

    @Override
    public void flush() throws IOException {
        if (ouvert != null) {
            ouvert.flush();
        }
    }

    private OutputStream ouvert() throws IOException {
        if (ouvert == null) {
            ouvert = ouverture.ouvrir();
        }
        return ouvert;
    }
}
