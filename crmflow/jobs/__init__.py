"""Work done after the answer: jobs, their schedule and their worker."""
