package org.entstage.offre;

import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;

/** Students whom an offer is for: those of a centre, or those of an étape. An offer without any is for all. */
@Embeddable
public class Cible {

    /** What students are told apart by. */
    public enum Genre {
        /** Those whom a centre handles; the code is its id. */
        CENTRE,
        /** Those of an étape; the code is that of the student records, without version. */
        ETAPE
    }

    @Enumerated(EnumType.STRING)
    private Genre genre;

    @Column(name = "code")
    private String code;

    protected Cible() {}

    public Cible(Genre genre, String code) {
        this.genre = Objects.requireNonNull(genre, "genre");
        this.code = Objects.requireNonNull(code, "code");
    }

    public static Cible centre(long id) {
        return new Cible(Genre.CENTRE, Long.toString(id));
    }

    public static Cible etape(String code) {
        return new Cible(Genre.ETAPE, code);
    }

    public Genre genre() {
        return genre;
    }

    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Cible cible && genre == cible.genre && code.equals(cible.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(genre, code);
    }

    @Override
    public String toString() {
        return genre + " " + code;
    }
}
