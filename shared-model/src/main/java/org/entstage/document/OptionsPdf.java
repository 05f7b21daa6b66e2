package org.entstage.document;

import java.util.Optional;

/** What a PDF gets besides its text. */
public final class OptionsPdf {

    /** Address by which a template shows the logo. */
    public static final String LOGO = "entstage:logo";

    public static final OptionsPdf AUCUNE = new OptionsPdf(null, null);

    private final String filigrane;
    private final byte[] logo;

    private OptionsPdf(String filigrane, byte[] logo) {
        this.filigrane = filigrane;
        this.logo = logo;
    }

    /** A word across each page, such as "PROJET". It is drawn for the eye: the text must say the same. */
    public OptionsPdf avecFiligrane(String mot) {
        return new OptionsPdf(mot, logo);
    }

    /** PNG or JPEG. */
    public OptionsPdf avecLogo(byte[] image) {
        return new OptionsPdf(filigrane, image.clone());
    }

    public Optional<String> filigrane() {
        return Optional.ofNullable(filigrane);
    }

    public Optional<byte[]> logo() {
        return Optional.ofNullable(logo).map(byte[]::clone);
    }
}
