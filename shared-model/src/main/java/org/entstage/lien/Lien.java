package org.entstage.lien;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.droits.Acteur;
import org.entstage.lien.LienRefuse.Motif;

/** A link as it is kept: for whom, for what, until when, and what was done by it. Its secret is not here. */
@Entity
@Table(name = "lien")
public class Lien {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "pour_quoi")
    private String usage;

    @Column(name = "objet_id")
    private long objet;

    private String selecteur;
    private String empreinte;
    private String nom;
    private String courriel;
    private String langue;

    @Column(name = "cree_par")
    private String creePar;

    @Column(name = "cree_par_nom")
    private String creeParNom;

    @Column(name = "cree_le")
    private LocalDateTime creeLe;

    @Column(name = "expire_le")
    private LocalDateTime expireLe;

    @Column(name = "revoque_le")
    private LocalDateTime revoqueLe;

    @Column(name = "revoque_par")
    private String revoquePar;

    @Column(name = "ouvert_le")
    private LocalDateTime ouvertLe;

    @Column(name = "utilise_le")
    private LocalDateTime utiliseLe;

    private int utilisations;

    @Column(name = "accompli_le")
    private LocalDateTime accompliLe;

    protected Lien() {}

    Lien(
            String etablissement,
            Usage usage,
            long objet,
            Destinataire pour,
            Jeton jeton,
            Acteur auteur,
            LocalDateTime maintenant,
            LocalDateTime expire) {
        this.etablissement = etablissement;
        this.usage = usage.code();
        this.objet = objet;
        this.selecteur = jeton.selecteur();
        this.empreinte = jeton.empreinte();
        this.nom = pour.nom();
        this.courriel = pour.courriel();
        this.langue = pour.langue();
        this.creePar = auteur.login();
        this.creeParNom = auteur.nomAffiche();
        this.creeLe = maintenant;
        this.expireLe = expire;
    }

    /** Why this secret opens nothing now for these purposes; empty when it does. */
    Optional<Motif> refus(Jeton jeton, List<Usage> admis, LocalDateTime maintenant) {
        if (!egales(empreinte, jeton.empreinte())) {
            return Optional.of(Motif.ALTERE);
        }
        if (admis.stream().filter(admise -> egales(usage, admise.code())).count() == 0) {
            return Optional.of(Motif.AUTRE_USAGE);
        }
        return etat(maintenant).refus();
    }

    /** Takes a time that does not tell how much is equal. */
    private static boolean egales(String une, String autre) {
        return MessageDigest.isEqual(
                une.getBytes(StandardCharsets.US_ASCII), autre.getBytes(StandardCharsets.US_ASCII));
    }

    EtatLien etat(LocalDateTime maintenant) {
        if (accompliLe != null) {
            return EtatLien.ACCOMPLI;
        }
        if (revoqueLe != null) {
            return EtatLien.REVOQUE;
        }
        if (!maintenant.isBefore(expireLe)) {
            return EtatLien.EXPIRE;
        }
        if (utilisations > 0) {
            return EtatLien.UTILISE;
        }
        return ouvertLe == null ? EtatLien.ENVOYE : EtatLien.OUVERT;
    }

    /** Somebody is on its page; only the first time is kept. */
    void ouvert(LocalDateTime maintenant) {
        if (ouvertLe == null) {
            ouvertLe = maintenant;
        }
    }

    /** Something was written by it. */
    void utilise(LocalDateTime maintenant) {
        ouvert(maintenant);
        utiliseLe = maintenant;
        utilisations++;
    }

    /** Its end purpose is reached. */
    void accompli(LocalDateTime maintenant) {
        utilise(maintenant);
        accompliLe = maintenant;
    }

    /** Takes it back; once it is of no use that changes nothing. */
    void revoquer(Acteur acteur, LocalDateTime maintenant) {
        if (etat(maintenant).enVigueur()) {
            revoqueLe = maintenant;
            revoquePar = acteur.nomAffiche();
        }
    }

    boolean estPour(Usage demande, long autreObjet) {
        return usage.equals(demande.code()) && objet == autreObjet;
    }

    boolean vaVers(Destinataire autre) {
        return courriel.equalsIgnoreCase(autre.courriel());
    }

    Destinataire destinataire() {
        return new Destinataire(nom, courriel, langue);
    }

    FicheLien fiche(LocalDateTime maintenant) {
        return new FicheLien(
                id,
                nom,
                courriel,
                etat(maintenant),
                creePar,
                creeParNom,
                creeLe,
                expireLe,
                ouvertLe,
                utiliseLe,
                utilisations,
                accompliLe,
                revoqueLe,
                revoquePar);
    }

    LienSuivi suivi() {
        return new LienSuivi(id, new Usage(usage), objet, destinataire(), expireLe);
    }

    public Long id() {
        return id;
    }

    /** As logs may name it. */
    String usage() {
        return usage;
    }
}
