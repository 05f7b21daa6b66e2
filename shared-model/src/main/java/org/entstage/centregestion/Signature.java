package org.entstage.centregestion;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;

/**
 * Somebody who signs the conventions of a centre and of those below it, for a time: in his own right, or by delegation of
 * such a signatory.
 */
@Entity
@Table(name = "centre_signataire")
public class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegant_id")
    private Signature delegant;

    private String nom;
    private String qualite;
    private String courriel;
    private String login;
    private LocalDate debut;
    private LocalDate fin;

    protected Signature() {}

    /** @param delegant who delegates; null for who signs in his own right */
    Signature(String etablissement, long centre, Signature delegant, SaisieSignataire saisie) {
        this.etablissement = etablissement;
        this.centre = centre;
        this.delegant = delegant;
        decrire(saisie);
    }

    /** @throws org.entstage.commun.RefusMetier when something is wrong */
    void decrire(SaisieSignataire saisie) {
        saisie.problemes(delegant != null).refuser();
        this.nom = saisie.nom();
        this.qualite = saisie.qualite();
        this.courriel = saisie.courriel();
        this.login = delegant == null ? saisie.login() : null;
        this.debut = saisie.debut();
        this.fin = saisie.fin();
    }

    boolean enVigueur(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }

    SaisieSignataire saisie() {
        return new SaisieSignataire(nom, qualite, courriel, login, debut, fin);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long centre() {
        return centre;
    }

    Long delegant() {
        return delegant == null ? null : delegant.id();
    }

    /** His account, or null. */
    String login() {
        return login;
    }

    LocalDate debut() {
        return debut;
    }

    String nom() {
        return nom;
    }

    String qualite() {
        return qualite;
    }
}
