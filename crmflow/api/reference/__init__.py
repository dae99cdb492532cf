"""The readable reference at `/docs`: pages made from the OpenAPI document, without foreign scripts."""
