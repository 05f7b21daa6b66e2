package org.entstage.centregestion.personnel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.annuaire.Personne;

/** A person who works at a centre, with one role there. */
@Entity
@Table(name = "personnel_centre")
public class PersonnelCentre {

    @EmbeddedId
    private ClePersonnel cle;

    @Version
    private int version;

    private String nom;
    private String prenom;
    private String courriel;

    @Column(name = "role_code")
    private String role;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "avis_soumise")
    private boolean avisSoumise;

    @Column(name = "avis_corrigee")
    private boolean avisCorrigee;

    @Column(name = "avis_validee")
    private boolean avisValidee;

    protected PersonnelCentre() {}

    PersonnelCentre(long centre, Personne personne) {
        this.cle = new ClePersonnel(centre, personne.login());
        this.nom = personne.nom();
        this.prenom = personne.prenom();
        this.courriel = personne.courriel();
    }

    void modifier(SaisiePersonnel saisie) {
        role = saisie.role();
        debut = saisie.debut();
        fin = saisie.fin();
        avisSoumise = saisie.avis().contains(AvisPersonnel.SOUMISE);
        avisCorrigee = saisie.avis().contains(AvisPersonnel.CORRIGEE);
        avisValidee = saisie.avis().contains(AvisPersonnel.VALIDEE);
    }

    boolean enVigueur(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }

    Set<AvisPersonnel> avis() {
        Set<AvisPersonnel> avis = EnumSet.noneOf(AvisPersonnel.class);
        ajouter(avis, AvisPersonnel.SOUMISE, avisSoumise);
        ajouter(avis, AvisPersonnel.CORRIGEE, avisCorrigee);
        ajouter(avis, AvisPersonnel.VALIDEE, avisValidee);
        return avis;
    }

    private static void ajouter(Set<AvisPersonnel> avis, AvisPersonnel un, boolean voulu) {
        if (voulu) {
            avis.add(un);
        }
    }

    String login() {
        return cle.login();
    }

    String role() {
        return role;
    }

    String nom() {
        return nom;
    }

    String prenom() {
        return prenom;
    }

    String courriel() {
        return courriel;
    }

    LocalDate debut() {
        return debut;
    }

    LocalDate fin() {
        return fin;
    }

    int version() {
        return version;
    }
}
