package org.entstage.convention.document.fige;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.convention.document.TypeDocument;
import org.entstage.fichier.FichierDepose;
import org.entstage.texte.TexteEditable.Langue;

/** A document as it was at a decisive moment; its bytes come later, once. */
@Entity
@Table(name = "document_fige")
public class DocumentFige {

    /** In place of an avenant: the unique key wants a value. */
    private static final long SANS_AVENANT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long convention;

    @Column(name = "avenant_id")
    private long avenant;

    @Enumerated(EnumType.STRING)
    private TypeDocument type;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    /** 1 for the first time; what is decided anew counts on. */
    private int tour;

    /** Day that the document bears. */
    private LocalDate jour;

    private String gabarit;

    @Column(name = "demande_par")
    private String demandePar;

    @Column(name = "demande_le")
    private LocalDateTime demandeLe;

    @Column(name = "fichier_cle")
    private String fichier;

    private String sha256;

    /** How often its bytes could not be made. */
    private int echecs;

    @Column(name = "fige_le")
    private LocalDateTime figeLe;

    protected DocumentFige() {}

    DocumentFige(String etablissement, Objet objet, int tour, Demande demande) {
        this.etablissement = etablissement;
        this.convention = objet.convention();
        this.avenant = objet.avenant() == null ? SANS_AVENANT : objet.avenant();
        this.type = objet.type();
        this.langue = objet.langue();
        this.tour = tour;
        this.jour = demande.quand().toLocalDate();
        this.gabarit = demande.gabarit();
        this.demandePar = demande.par();
        this.demandeLe = demande.quand();
    }

    /**
     * Which document.
     *
     * @param avenant null for one about the convention itself
     */
    public record Objet(long convention, Long avenant, TypeDocument type, Langue langue) {}

    /**
     * Who decided when, and the version of the template that held.
     *
     * @param par shown name
     */
    public record Demande(String par, LocalDateTime quand, String gabarit) {}

    /** Keeps the bytes that were made. */
    void figer(FichierDepose depose, LocalDateTime quand) {
        if (fichier != null) {
            throw new IllegalStateException("document " + id + " has its bytes");
        }
        fichier = depose.cle();
        sha256 = depose.sha256();
        figeLe = quand;
    }

    void compterEchec() {
        echecs++;
    }

    long id() {
        return id;
    }

    Objet objet() {
        return new Objet(convention, avenant == SANS_AVENANT ? null : avenant, type, langue);
    }

    int tour() {
        return tour;
    }

    LocalDate jour() {
        return jour;
    }

    String gabarit() {
        return gabarit;
    }

    /** Key of its bytes, as soon as they are made. */
    Optional<String> fichier() {
        return Optional.ofNullable(fichier);
    }

    LigneFigee ligne() {
        return new LigneFigee(
                id,
                convention,
                type,
                langue,
                avenant == SANS_AVENANT ? null : avenant,
                tour,
                demandeLe,
                demandePar,
                gabarit,
                sha256);
    }
}
