"""CRMFlow: a CRM for Danish companies."""
