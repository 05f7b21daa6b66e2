package org.entstage.evaluation.adresse;

import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;

/**
 * What is known of one person's address beyond his convention: that it is missing or was refused, and what the staff wrote
 * instead. A correction holds as long as the convention names the same person at the same address; once it says something
 * else, that is newer.
 */
@Entity
@Table(name = "evaluation_adresse")
public class AdresseSuivie {

    private static final int RAISON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long convention;

    @Enumerated(EnumType.STRING)
    private Repondant repondant;

    @Enumerated(EnumType.STRING)
    private MotifARevoir motif;

    @Column(name = "motif_depuis")
    private LocalDateTime depuis;

    /** The one that the mail server refused. */
    private String refusee;

    private String raison;

    /** What the staff wrote, and what the convention said then. */
    private String courriel;

    @Column(name = "remplace_nom")
    private String nomRemplace;

    @Column(name = "remplace_courriel")
    private String courrielRemplace;

    @Column(name = "corrigee_le")
    private LocalDateTime corrigeeLe;

    @Column(name = "corrigee_par")
    private String corrigeePar;

    protected AdresseSuivie() {}

    AdresseSuivie(String etablissement, long convention, Repondant repondant) {
        this.etablissement = etablissement;
        this.convention = convention;
        this.repondant = repondant;
    }

    /** The address in force of somebody whom the convention names. */
    String enVigueur(Personne dite) {
        return courriel != null && Objects.equals(nomRemplace, nom(dite)) && memes(courrielRemplace, adresse(dite))
                ? courriel
                : adresse(dite);
    }

    /** Whether a mail to this address must wait until somebody looked at it. */
    boolean retient(String adresse) {
        return motif == MotifARevoir.REFUSEE && memes(refusee, adresse);
    }

    void manque(LocalDateTime quand) {
        if (motif != MotifARevoir.ABSENTE) {
            motif = MotifARevoir.ABSENTE;
            depuis = quand;
            refusee = null;
            raison = null;
        }
    }

    /** That of a mail to an address that was corrected meanwhile is of no interest. */
    void refusee(String adresse, String pourquoi, LocalDateTime quand) {
        if (courriel != null && !memes(courriel, adresse)) {
            return;
        }
        motif = MotifARevoir.REFUSEE;
        depuis = quand;
        refusee = adresse;
        raison = pourquoi == null || pourquoi.length() <= RAISON ? pourquoi : pourquoi.substring(0, RAISON);
    }

    /** The same address as the convention's is no correction, but is tried again. */
    void corriger(Personne dite, String adresse, Geste geste) {
        boolean commeDite = memes(adresse(dite), adresse);
        courriel = commeDite ? null : adresse;
        nomRemplace = commeDite ? null : nom(dite);
        courrielRemplace = commeDite ? null : adresse(dite);
        corrigeeLe = geste.quand();
        corrigeePar = geste.acteur().nomAffiche();
        vue();
    }

    /** Nobody has to look at it any more. */
    void vue() {
        motif = null;
        depuis = null;
        refusee = null;
        raison = null;
    }

    private static String adresse(Personne dite) {
        return dite == null ? null : dite.courriel();
    }

    private static String nom(Personne dite) {
        return dite == null ? null : dite.nom();
    }

    private static boolean memes(String une, String autre) {
        return une == null ? autre == null : une.equalsIgnoreCase(autre);
    }

    public long convention() {
        return convention;
    }

    public Repondant repondant() {
        return repondant;
    }

    /** Why somebody has to look at it; null when nobody has to. */
    public MotifARevoir motif() {
        return motif;
    }

    /** Since when somebody has to look at it, or null. */
    public LocalDateTime depuis() {
        return depuis;
    }

    /** The one that was refused, or null. */
    public String refusee() {
        return refusee;
    }

    /** What the mail server said, or null. */
    public String raison() {
        return raison;
    }
}
