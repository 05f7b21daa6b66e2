package org.entstage.offre.entreprise;

import java.util.ArrayList;
import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;
import org.entstage.structureaccueil.StructureAccueil;

/**
 * The staff agrees to what a company asks: the company is known from then on, or what is known of it is corrected. A company
 * that turns out to be a known one is made one with it: its offers and those who may have links go there.
 */
@UseCase
public class AccepterDemande {

    private final EspacesDesEntreprises espaces;
    private final DemandesDeModification demandes;
    private final Correspondants correspondants;
    private final OrganisationsDesEntreprises organisations;
    private final OffresDUneStructure offres;
    private final ReponsesAuxEntreprises reponses;

    AccepterDemande(
            EspacesDesEntreprises espaces,
            DemandesDeModification demandes,
            Correspondants correspondants,
            OrganisationsDesEntreprises organisations,
            OffresDUneStructure offres,
            ReponsesAuxEntreprises reponses) {
        this.espaces = espaces;
        this.demandes = demandes;
        this.correspondants = correspondants;
        this.organisations = organisations;
        this.offres = offres;
        this.reponses = reponses;
    }

    /**
     * @param version the one that was on the page
     * @param connue id of the known company that a new one is; null for itself
     * @throws RefusMetier when it is decided, or what is asked cannot be: another company has the number
     * @throws ModificationConcurrente when somebody else decided or changed the company meanwhile
     */
    public void executer(Acteur acteur, long id, int version, Long connue) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        DemandeDeModification demande = demandes.parId(id).orElseThrow(() -> new Introuvable("request " + id));
        demande.verifier(version);
        Geste geste = espaces.geste(acteur);
        demande.accepter(connue, geste);
        if (demande.genre() == GenreDeDemande.CORRECTION) {
            corriger(acteur, demande, geste);
        } else if (connue == null) {
            StructureAccueil nouvelle = demande.structure();
            organisations.reprendre(
                    acteur,
                    nouvelle,
                    nouvelle.fiche().version(),
                    demande.apres().organisation());
        } else {
            rattacher(demande, organisations.trouver(connue), geste);
        }
        demandes.enregistrer(demande);
        long structure = connue == null ? demande.structure().id() : connue;
        reponses.accorder(
                acteur,
                organisations.trouver(structure),
                demande.demandeur(),
                demande.genre() == GenreDeDemande.NOUVELLE ? ObjetDeDemande.ENTREPRISE : ObjetDeDemande.CORRECTION);
    }

    private void corriger(Acteur acteur, DemandeDeModification demande, Geste geste) {
        StructureAccueil structure = demande.structure();
        if (!demande.avant().organisation().equals(OrganisationsDesEntreprises.saisie(structure.fiche()))) {
            throw new ModificationConcurrente("organisation " + structure.id() + " since it was asked to correct it");
        }
        organisations.reprendre(
                acteur, structure, structure.fiche().version(), demande.apres().organisation());
        List<String> voulus = new ArrayList<>();
        for (PersonneDEntreprise personne : demande.apres().personnes()) {
            voulus.add(personne.courriel());
            espaces.admettre(structure.id(), personne, demande.demandeur().langue(), geste);
        }
        for (PersonneDEntreprise avant : demande.avant().personnes()) {
            if (!voulus.contains(avant.courriel())) {
                correspondants.deLaStructure(structure.id()).stream()
                        .filter(connu -> connu.courriel().equals(avant.courriel()))
                        .forEach(connu -> espaces.exclure(connu, geste));
            }
        }
    }

    private void rattacher(DemandeDeModification demande, StructureAccueil connue, Geste geste) {
        StructureAccueil provisoire = demande.structure();
        if (demande.genre() != GenreDeDemande.NOUVELLE || connue.enAttente()) {
            throw new RefusMetier(Probleme.general("entreprise.demande.rattachement"));
        }
        for (Correspondant sien : correspondants.deLaStructure(provisoire.id())) {
            if (sien.admis()) {
                espaces.admettre(
                        connue.id(), sien.personne(), demande.demandeur().langue(), geste);
                espaces.exclure(sien, geste);
            }
        }
        offres.rattacher(provisoire.id(), connue, geste);
    }
}
